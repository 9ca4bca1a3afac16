/** The web app manifest in each language: how Unknot appears when it is installed. Read by the build only. */
import type { ManifestOptions } from 'vite-plugin-pwa';
import type { LanguageId } from '../language/languages.ts';

interface Shortcut {
  readonly name: string;
  readonly description: string;
}

interface ManifestWords {
  readonly description: string;
  readonly log: Shortcut;
  readonly took: Shortcut;
  readonly session: Shortcut;
  readonly urgent: Shortcut;
}

const words: Readonly<Record<LanguageId, ManifestWords>> = {
  en: {
    description:
      'For an upper back that seizes up: is it dangerous, what to do now, what may be taken.',
    log: { name: 'Log pain', description: 'Write down how it is now' },
    took: { name: 'I took something', description: 'Check first, then write it down' },
    session: { name: 'Start session', description: 'Move, step by step' },
    urgent: { name: 'Get urgent help', description: 'Numbers to call' },
  },
  es: {
    description:
      'Para la espalda alta que se traba: si es peligroso, qué hacer ahora y qué se puede tomar.',
    log: { name: 'Anotar el dolor', description: 'Escribir cómo está ahora' },
    took: { name: 'He tomado algo', description: 'Primero mirar, luego anotarlo' },
    session: { name: 'Empezar la sesión', description: 'Moverse paso a paso' },
    urgent: { name: 'Pedir ayuda urgente', description: 'Números a los que llamar' },
  },
};

/** Of the shortcuts. */
const icons = [{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' }];

/** Colours are those of the dark page, the one seen at night. */
export function manifestIn(lang: LanguageId) {
  const { description, log, took, session, urgent } = words[lang];
  return {
    id: '/',
    name: 'Unknot',
    short_name: 'Unknot',
    description,
    lang,
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    orientation: 'any',
    theme_color: '#10141c',
    background_color: '#10141c',
    categories: ['health', 'medical'],
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
    shortcuts: [
      { ...log, url: '/log', icons },
      { ...took, url: '/medicines/took', icons },
      { ...session, url: '/move/session', icons },
      { ...urgent, url: '/urgent', icons },
    ],
  } satisfies Partial<ManifestOptions>;
}

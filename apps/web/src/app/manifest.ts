/** The web app manifest: how Unknot appears when it is installed. */
import type { ManifestOptions } from 'vite-plugin-pwa';

/** Of the shortcuts. */
const icons = [{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' }];

/** Read by the build only. Colours are those of the dark page, the one seen at night. */
export const manifest = {
  id: '/',
  name: 'Unknot',
  short_name: 'Unknot',
  description:
    'For an upper back that seizes up: is it dangerous, what to do now, what may be taken.',
  lang: 'en',
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
    { name: 'Log pain', url: '/log', description: 'Write down how it is now', icons },
    {
      name: 'I took something',
      url: '/medicines/took',
      description: 'Check first, then write it down',
      icons,
    },
    { name: 'Start session', url: '/move/session', description: 'Move, step by step', icons },
    { name: 'Get urgent help', url: '/urgent', description: 'Numbers to call', icons },
  ],
} satisfies Partial<ManifestOptions>;

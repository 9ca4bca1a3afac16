/** Writes the emergency numbers into the page itself, for when the app does not start. */
import { type Plugin, runnerImport } from 'vite';

const PLACE = /<!-- emergency numbers -->/g;

/** Fills each `<!-- emergency numbers -->` of index.html from the knowledge's regions. */
export function emergencyNumbers(): Plugin {
  return {
    name: 'unknot-emergency-numbers',
    async transformIndexHtml(html) {
      // Node does not read the packages' TypeScript while this configuration loads; Vite's runner does.
      const { module } =
        await runnerImport<typeof import('@unknot/knowledge')>('@unknot/knowledge');
      const lines = Object.values(module.regions).map(
        ({ name, emergency: { number } }) =>
          `<li>${name}: <a href="tel:${number}">${number}</a></li>`,
      );
      return html.replace(PLACE, `<ul>${lines.join('')}</ul>`);
    },
  };
}

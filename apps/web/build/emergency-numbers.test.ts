import { readFileSync } from 'node:fs';
import { regions } from '@unknot/knowledge';
import { expect, it } from 'vitest';
import { emergencyNumbers } from './emergency-numbers.ts';

it('writes every number into the page that shows while nothing has started, and without scripts', async () => {
  const { transformIndexHtml } = emergencyNumbers();
  const source = readFileSync(new URL('../index.html', import.meta.url), 'utf8');
  const write = transformIndexHtml as (html: string) => Promise<string>;
  const [, started = '', noScript = ''] = (await write(source)).split('<main class="plain boot">');
  for (const { emergency } of Object.values(regions))
    for (const page of [started, noScript])
      expect(page).toContain(`<a href="tel:${emergency.number}">`);
});

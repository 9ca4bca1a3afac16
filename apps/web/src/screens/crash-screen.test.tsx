import { regions } from '@unknot/knowledge';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { CrashScreen } from './crash-screen.tsx';

it('has every emergency number, and needs no script to call one', () => {
  vi.stubGlobal('window', { location: { pathname: '/answer' } });
  const page = renderToStaticMarkup(<CrashScreen />);
  vi.unstubAllGlobals();
  for (const { name, emergency } of Object.values(regions))
    expect(page).toContain(`${name}: <a href="tel:${emergency.number}">${emergency.number}</a>`);
  expect(page).toContain('href="/answer"');
});

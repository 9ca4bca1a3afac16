import { expect, it } from 'vitest';
import { laterScreen } from './later-screen.tsx';

function Screen() {
  return <p>Here.</p>;
}

it('is the screen itself once it was fetched', async () => {
  const screen = laterScreen(async () => Screen);
  expect(screen.component()).not.toBe(Screen);
  await screen.fetch();
  expect(screen.component()).toBe(Screen);
});

it('can be asked for again when it did not come', async () => {
  let online = false;
  const screen = laterScreen(() => (online ? Promise.resolve(Screen) : Promise.reject('offline')));
  await expect(screen.fetch()).rejects.toBe('offline');
  online = true;
  await screen.fetch();
  expect(screen.component()).toBe(Screen);
});

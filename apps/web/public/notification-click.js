// Part of the service worker: a tap on a notification comes back to the app.
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(comeBack(event.notification.data ?? '/'));
});

async function comeBack(path) {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const [open] = windows;
  return open ? open.focus() : self.clients.openWindow(path);
}

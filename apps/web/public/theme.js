/*
 * Runs before the first paint, so that the page never flashes in the wrong colours or size.
 * Reads the copy of two settings that the app keeps beside the diary; without one, the system decides.
 */
(() => {
  try {
    const look = JSON.parse(localStorage.getItem('unknot-look') ?? '{}');
    const root = document.documentElement;
    if (look.theme === 'light' || look.theme === 'dark') root.dataset.theme = look.theme;
    if (look.text === 'large' || look.text === 'largest') root.dataset.text = look.text;
  } catch {
    // Storage is blocked: the system's colours and size apply.
  }
})();

import browser from 'webextension-polyfill';

const page = () => browser.runtime.getURL('welcome.html#hidden');

/** Says in a window that no page can cover what became of a paste whose warning the page hid. One window, however often a page does it. */
export async function openExplanation(): Promise<void> {
  const [open] = (await browser.tabs.query({})).filter((tab) => tab.url === page());
  if (open?.windowId === undefined) {
    await browser.windows.create({ url: page(), type: 'popup', width: 520, height: 420 });
    return;
  }
  await browser.windows.update(open.windowId, { focused: true });
}

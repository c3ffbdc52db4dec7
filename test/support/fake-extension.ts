import { fakeBrowser } from 'wxt/testing/fake-browser';

const nothing = async (): Promise<void> => undefined;

/**
 * A browser of nothing but storage, alarms and tabs, in whose pages nobody presses anything, for what the background decides without a page. Import it before anything of the
 * extension: both libraries that name the browser look for it as they are loaded.
 */
Object.assign(fakeBrowser.runtime, { id: 'wardline' });
const pages = { executeScript: async () => [{ result: false }] };
const toolbar = { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setTitle: nothing };
const extension = { ...fakeBrowser, scripting: pages, action: toolbar };
Object.assign(globalThis, { browser: extension, chrome: extension });

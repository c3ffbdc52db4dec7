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

/** Forgets what was kept. */
export const emptyStorage = (): void => fakeBrowser.storage.resetState();

/** A browser that is connected to a server. */
export const connectedTo = (serverOrigin: string) => ({
  kind: 'connected' as const,
  serverOrigin,
  credential: 'wl_1',
  organizationId: '01890a5d-ac96-774b-bcce-b302099a8057',
  organizationName: 'Riverside',
  color: '#1c5f7c',
  memberName: null,
  enrolledAt: 0,
});

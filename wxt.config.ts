import { defineConfig } from 'wxt';

/**
 * Chromium gets Manifest V3. Firefox gets Manifest V2 on purpose: there, host access asked for in the manifest is part of
 * the installation; under V3 a member could withhold it from single sites without anybody noticing.
 */
export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  imports: false,
  modules: ['@wxt-dev/module-react'],
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ build: { sourcemap: false } }),
  manifest: ({ browser }) => ({
    name: 'Wardline',
    description:
      'Keeps patient information inside the tools your organization has agreements with. Text is judged in the page and stays there.',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: [
      'storage', // The policy bundle, this browser's credential, and what an administrator's managed storage says.
      'scripting', // Registers the sentinel on uncovered sites only, and injects the guard when an editable comes into play.
      'webRequest', // Sees a tab go to a consent screen and come back, by two patterns of addresses. It changes and stops nothing, and shows no warning of its own.
      'alarms', // Checks the policy and retries waiting observations although the worker sleeps.
      ...(browser === 'firefox' ? allSites : []),
    ],
    // A paste can go to any site, so any site may need the guard. Covered sites still get no script of ours.
    ...(browser === 'firefox' ? {} : { host_permissions: allSites }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'wardline@wardline.example',
              strict_min_version: '140.0',
              // Which sites were about to receive patient information goes to the member's own organization; content does not.
              data_collection_permissions: { required: ['browsingActivity'] },
            },
          },
        }
      : {
          // The public half of a throw-away key pair: it fixes the extension's id, which managed policies name.
          key: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAmUMhZ+LYEqpE+k7VIacONyaau48UkhfnxjT406FsSdClHLVQ2e2PihGzwEX+PYV+BbrD2oltFWMjGhyimUaVlmcNvnYEI6odGfW/LFLYr8n9fjTXqtiT0/MZcnFmVop3QtYglw+ZebXuaJc33/g2RYwX5s+J3OOK1+aXLI5NS6OwWdya2VBsC7GXBt5wsHE+AZQh/9p7Wkte6TAZrP9f3XzeP2O3fpIv63RGQdtQVWh0afRwVRSfmUPfENG/mgVFg161GKycqCKapyTrG/yu0WfzKKIk2yXPZORkQ53Q8PdqQkGWyeDHLXc04vrUUhZnbnSHwXkxQqrlRgKqjVbjOQIDAQAB',
          minimum_chrome_version: '128',
          storage: { managed_schema: 'managed_schema.json' },
        }),
  }),
});

const allSites = ['http://*/*', 'https://*/*'];

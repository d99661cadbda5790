import { defineConfig } from 'wxt';
import { yamlWords } from './lib/words/vite-plugin.ts';

/** The public half of the key that fixes the extension's id: without it the id would change with the folder it is loaded from. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwd4cZzu37zMTEIqlF2Ls9H6HffQtbob9pp70732olZ6EbUI6FIh7vFpaWaOOIWaA7uBG6GUOiFtrogvzWblFmS27/Is0cCCUiy+13653T31mTCIwq3kqwU+OeNe0d5waKZdiYFaekZi0iDSUQI2lIXSo3T9AoKk6Fr+E/tEJMD/ndJRl/ii1nxfLlyW2OrfQs7z8Nb2q2ZAq4tJNWYWLwdalzpyh9tbV3vys/VbSRo5D0boBPEtwMQmK/6C3dvbV5uX8omaaPnNmH9l34HAR03YSAaty6BgpzAIq2b0zwUZXtJst9kQCXmfJ8ImJeKKcBVw9rYu5p+hJ2ZdUD+8YeQIDAQAB';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'lib/words' },
  // The oldest browsers that the manifests admit.
  vite: () => ({ plugins: [yamlWords()], build: { target: ['chrome120', 'firefox140'] } }),
  zip: { name: 'leadside' },
  manifest: ({ browser }) => {
    const shared = {
      name: '__MSG_extension_name__',
      description: '__MSG_extension_description__',
      default_locale: 'en',
      permissions: [
        'activeTab',
        'alarms',
        'contextMenus',
        'notifications',
        'scripting',
        'storage',
        ...(browser === 'firefox' ? [] : ['sidePanel']),
      ],
      // GHL's API is the only host at install. Sites are asked for one at a time, when the person switches one on.
      host_permissions: ['https://services.leadconnectorhq.com/*'],
      optional_host_permissions: ['https://*/*'],
      action: { default_title: '__MSG_extension_name__' },
    };
    if (browser === 'firefox') {
      return {
        ...shared,
        browser_specific_settings: {
          gecko: {
            id: 'leadside@leadside.example',
            strict_min_version: '140.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      };
    }
    return { ...shared, key: KEY, minimum_chrome_version: '120' };
  },
});

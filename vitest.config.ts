import { defineConfig } from 'vitest/config';
import { yamlWords } from './lib/words/vite-plugin.ts';

// What is too long for every run is in *.full.test.ts; `npm run test:full` sets this.
const exclude = process.env['LEADSIDE_FULL'] ? [] : ['**/*.full.test.ts'];

// A browser test drives one browser through real time: alone on the machine, with time for a slow one.
const inBrowser = { exclude, fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  plugins: [yamlWords()],
  test: {
    projects: [
      // A test of what draws says `// @vitest-environment happy-dom` in its first line.
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude } },
      // What is in the builds; run it after them.
      { extends: true, test: { name: 'build', include: ['tests/e2e/build/**/*.test.ts'], exclude } },
      { extends: true, test: { name: 'chromium', include: ['tests/e2e/chromium/**/*.test.ts'], ...inBrowser } },
      { extends: true, test: { name: 'firefox', include: ['tests/e2e/firefox/**/*.test.ts'], ...inBrowser } },
    ],
  },
});

import type { Page } from 'playwright';
import { beforeEach } from 'vitest';
import type { Setting } from './setting.ts';

/** When the running test fails, prints what the panel shows and what the extension logged: a time-out alone tells nothing. */
export function explainFailure(setting: () => Setting, panel: () => Page): void {
  beforeEach(({ onTestFailed }) => {
    onTestFailed(async () => {
      console.log(
        'the panel shows:',
        await panel()
          .locator('body')
          .innerText()
          .catch(() => 'nothing: it is closed'),
      );
      console.log('the extension logged:', await setting().leadside.errors());
      console.log(
        'GHL was asked:',
        setting()
          .sandbox.ghl.requests.slice(-8)
          .map(({ method, path, status }) => `${method} ${path} ${status}`),
      );
    });
  });
}

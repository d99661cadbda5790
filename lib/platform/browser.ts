import polyfill from 'webextension-polyfill';
import type { browser as wxtBrowser } from 'wxt/browser';

/**
 * The WebExtension API with promises, for the worker and the extension's own pages. The polyfill does nothing where the
 * browser has `browser` itself (Firefox, Chromium 148 and later); its types lack sidePanel and sender.origin, WXT's have them.
 * Content scripts use `wxt/browser` directly: they do without the polyfill's weight.
 */
export const browser = polyfill as unknown as typeof wxtBrowser;

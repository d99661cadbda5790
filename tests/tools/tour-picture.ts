import type { BrowserContext } from 'playwright';

/** A page and the panel beside it as one picture, as in the browser's window; PNG both ways. Drawn by the browser itself, in a tab of its own. */
export async function sideBySide(context: BrowserContext, [page, panel]: readonly [Buffer, Buffer]): Promise<Buffer> {
  const canvas = await context.newPage();
  const picture = (png: Buffer) => `<img src="data:image/png;base64,${png.toString('base64')}" alt="">`;
  // The browser's own bar above the panel is in no screenshot of either.
  await canvas.setContent(`
    <style>
      body { margin: 0; padding: 24px; background: #dfe3ea; width: max-content; }
      main { display: flex; gap: 1px; background: #c5cbd6; border-radius: 12px; overflow: hidden; box-shadow: 0 8px 28px #1f293733; }
      aside { display: flex; flex-direction: column; background: #fff; }
      header { flex: 1; display: flex; align-items: center; padding-left: 16px; font: 500 13px system-ui, sans-serif; color: #1f2937; }
      img { display: block; }
    </style>
    <main>${picture(page)}<aside><header>Leadside</header>${picture(panel)}</aside></main>`);
  await canvas.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const drawn = await canvas.locator('body').screenshot();
  await canvas.close();
  return drawn;
}

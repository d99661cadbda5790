import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Misasked } from '../support/misasked.ts';
import { root } from './command.ts';
import { entryOfRecord, expectedOfRecord, recordPage, siteFile } from './new-site-files.ts';

const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Writes the file of a new site and its first saved page into the project at `top`, and gives back what to do next. Throws
 * `Misasked`, and writes nothing, when the id is taken or no id.
 */
export function newSite(id: string, top: string): string {
  if (!KEBAB_CASE.test(id)) throw new Misasked(`"${id}" is no id of a site: lower-case words with hyphens, for example my-crm.`);
  const site = `lib/detect/sites/${id}.site.ts`;
  const folder = `tests/pages/${id}`;
  for (const path of [site, folder, `lib/detect/sites/${id}.ts`]) {
    if (existsSync(join(top, path))) throw new Misasked(`There is ${path} already: take another id.`);
  }
  const name = id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  const entry = entryOfRecord(id);
  const files = {
    [site]: siteFile(id, name),
    [`${folder}/record.html`]: recordPage(name),
    [`${folder}/record.json`]: asJson(expectedOfRecord),
    [`${folder}/pages.json`]: asJson([entry]),
  };
  mkdirSync(join(top, folder), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(top, path), text);
  return `Written:
${Object.keys(files)
  .map((path) => `  ${path}`)
  .join('\n')}

Next:
1. Put a saved page of ${name} in place of ${folder}/record.html, every name, email, phone and token in it replaced by an invented
   one (the panel's "Report this page" makes such a copy), and its address, region and trap into pages.json.
2. See what the reader makes of it:
   npm run --silent read-page -- ${folder}/record.html --url ${entry.url} --region ${entry.region} --site ${id}
3. Write into record.json what it should have found, then correct ${site} until nothing differs:
   npm run --silent read-page -- --score --pages ${folder}/pages.json
4. More pages beside it: a list, a page without a lead. Then npm test.`;
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(newSite(process.argv[2] ?? '', root));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = error instanceof Misasked ? 2 : 1;
  }
}

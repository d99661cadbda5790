import { benchReader } from './reader.ts';
import { tableOf } from './table.ts';

const benches = { reader: benchReader } as const;

const [name = ''] = process.argv.slice(2);
const bench = Object.entries(benches).find(([each]) => each === name)?.[1];
if (!bench) {
  console.error(`npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exitCode = 2;
} else {
  try {
    console.log(`\n${tableOf(await bench(console.log))}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

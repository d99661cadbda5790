// Loaded before each TypeScript command (`node --import`), so that on an older Node there is a sentence in place of
// "Unknown file extension". That happens when the pre-script did not run: npm's ignore-scripts skips it.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    process.env.npm_config_ignore_scripts === 'true'
      ? 'npm is set to ignore-scripts=true, so Node 24 was not installed with the packages. Add --ignore-scripts=false to the command.'
      : `This needs Node 24, which comes with the packages, and runs on ${process.version}. Run "npm ci --include=dev" and try again.`,
  );
  process.exit(1);
}

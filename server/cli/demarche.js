#!/usr/bin/env node
/**
 * The `demarche` command: plain JavaScript, so that an old Node gets a clear sentence, then the program: compiled where
 * that is up to date, else from its TypeScript.
 */
const [major, minor] = process.versions.node.split('.').map(Number);

if ((major === 20 && minor < 19) || major < 20 || major === 21 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `Demarche needs Node 20.19, 22.13 or newer; this is ${process.versions.node}.\nInstall a newer one from https://nodejs.org and try again.\n`,
  );
  process.exitCode = 1;
} else {
  const { compiledProgram } = await import('./compiled.js');
  const compiled = compiledProgram();
  if (!compiled) {
    const { register } = await import('tsx/esm/api');
    register();
  }
  const { main } = await import(compiled ?? './main.ts');
  await main(process.argv);
}

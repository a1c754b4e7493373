import { fileURLToPath } from 'node:url';
import { loadPyodide } from 'pyodide';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Everything happens in a copy in memory: nothing is written to disk.
const start = `
import json, os, pathlib, runpy, shutil, sys
for path in paths:
    copy = shutil.copytree if os.path.isdir(f'/repository/{path}') else shutil.copy
    os.makedirs(os.path.dirname(f'/copy/{path}'), exist_ok=True)
    copy(f'/repository/{path}', f'/copy/{path}')
os.chdir('/copy')
`;

const run = `
sys.argv = [program]
sys.path.insert(0, os.path.dirname(program))
try:
    runpy.run_path(program, run_name='__main__')
except SystemExit as end:
    if isinstance(end.code, str):
        raise
`;

const collect = `
found = pathlib.Path('.').glob(collected)
json.dumps({str(path): path.read_text(encoding='utf-8') for path in found if path.is_file()})
`;

/**
 * Runs a program of this repository in CPython compiled to WebAssembly.
 *
 * @param program - Its path in the repository.
 * @param paths - The files and folders that it needs.
 * @param options - `edit` is Python that changes the copy before; `collected` is a pattern of paths.
 * @returns The lines that it printed, and the files afterwards that were to be collected, by path.
 */
export async function runPython(
  program: string,
  paths: readonly string[],
  { edit = '', collected = 'none' } = {},
) {
  const printed: string[] = [];
  const python = await loadPyodide({ stdout: (line) => printed.push(line) });
  python.mountNodeFS('/repository', root);
  // Pyodide gives it as `any`.
  const globals = python.toPy({ program, paths, collected }) as never;
  python.runPython(start + edit + run, { globals });
  const files = JSON.parse(python.runPython(collect, { globals }) as string) as unknown;
  return { printed, files: files as Readonly<Record<string, string>> };
}

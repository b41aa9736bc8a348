import { relative } from 'node:path';
import { ESLint } from 'eslint';
import config from './config.mjs';

/** One line for each breach of a convention in the SDL below `root`. */
export async function lint(root) {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config });
  const results = await eslint.lintFiles(['shared/*.graphqls', 'subgraphs/*/*.graphqls']);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${relative(root, filePath)}:${line}:${column}  ${message}  (${ruleId ?? 'syntax'})`));
}

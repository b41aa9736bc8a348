// What the generators of the Kotlin and the Swift client are told: every path is there, every scalar of the contract has a type, and none is left over.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isScalarType, isSpecifiedScalarType } from 'graphql';

const GRADLE = 'android/build.gradle.kts';
const SWIFT = 'ios/apollo-codegen-config.json';

const scalarsOf = (api) =>
  Object.values(api.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type)).map(({ name }) => name);

const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);

function below(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).map(String).filter((file) => file.endsWith(ending)).map((file) => join(folder, file));
}

function kotlin(file) {
  const text = readFileSync(file, 'utf8');
  const sources = below(join(dirname(file), 'src'), '.kt').map((source) => readFileSync(source, 'utf8'));
  const isThere = (adapter) => {
    const [, home, name] = /^(.*)\.(\w+)$/.exec(adapter);
    return sources.some((source) => source.includes(`package ${home}\n`) && source.includes(`object ${name} `));
  };
  return {
    paths: all(text, /\b(?:schemaFiles\.from|srcDir)\("([^"]+)"\)/g),
    scalars: all(text, /\bmapScalar\w*\("(\w+)"/g),
    problems: all(text, /\bmapScalar\("\w+", "[\w.]+", "([\w.]+)"\)/g).filter((adapter) => !isThere(adapter)).map((adapter) => `there is no ${adapter}`),
  };
}

function swift(file) {
  const { input, output } = JSON.parse(readFileSync(file, 'utf8'));
  const scalars = below(join(dirname(file), output.schemaTypes.path, 'Sources/Schema/CustomScalars'), '.swift');
  const isDefined = (source) => new RegExp(`^public typealias ${basename(source, '.swift')} = `, 'm').test(readFileSync(source, 'utf8'));
  return {
    paths: [...input.schemaSearchPaths, ...input.operationSearchPaths].map((path) => path.replace(/\/\*[^/]*$/, '')),
    scalars: scalars.map((source) => basename(source, '.swift')),
    problems: scalars.filter((source) => !isDefined(source)).map((source) => `${basename(source)} does not define its scalar`),
  };
}

/** Complaints about one generator, which must read the contract and the phone's operations. */
function check(place, root, mobile, scalars, read) {
  const file = join(mobile, place);
  if (!existsSync(file)) return [`mobile/${place} is missing`];
  const found = read(file);
  const paths = found.paths.map((path) => resolve(dirname(file), path));
  const wanted = [join(root, 'api.graphql'), join(root, 'operations/mobile')];
  return [
    ...paths.filter((path) => !existsSync(path)).map((path) => `${relative(mobile, path)} does not exist`),
    ...wanted.filter((path) => !paths.includes(path)).map((path) => `does not read schema/${relative(root, path)}`),
    ...scalars.filter((name) => !found.scalars.includes(name)).map((name) => `the scalar ${name} has no type`),
    ...found.scalars.filter((name) => !scalars.includes(name)).map((name) => `the contract has no scalar ${name}`),
    ...found.problems,
  ].map((problem) => `mobile/${place}: ${problem}`);
}

export function checkNatives(root, api) {
  const mobile = join(root, '../mobile');
  const scalars = scalarsOf(api);
  const problems = [...check(GRADLE, root, mobile, scalars, kotlin), ...check(SWIFT, root, mobile, scalars, swift)];
  return { problems, note: `${scalars.length} scalars` };
}

// What lint checks in the SDL. The lists below are the places where a new word is agreed on.
import * as graphqlEslint from '@graphql-eslint/eslint-plugin';
import { rules as stoaRules } from './rules.mjs';

const VERBS = [
  'abandon', 'add', 'adjust', 'archive', 'authorize', 'cancel', 'capture', 'change', 'complete', 'create', 'delete', 'duplicate', 'erase', 'merge', 'moderate', 'move', 'publish',
  'rebuild', 'receive', 'record', 'recount', 'refresh', 'register', 'release', 'remove', 'report', 'reserve', 'restore', 'revoke', 'rotate', 'select', 'send', 'set',
  'start', 'submit', 'unpublish', 'update', 'void', 'vote',
];

export const ruleSettings = {
  '@graphql-eslint/require-description': ['error', {
    types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, DirectiveDefinition: true,
    ignoredSelectors: ['[type=ObjectTypeDefinition][name.value=/^(Query|Mutation|Subscription)$/]'],
  }],
  '@graphql-eslint/no-hashtag-description': 'error',
  '@graphql-eslint/require-deprecation-reason': 'error',
  '@graphql-eslint/require-nullable-fields-with-oneof': 'error',
  '@graphql-eslint/relay-connection-types': 'error',
  '@graphql-eslint/naming-convention': ['error', {
    types: { style: 'PascalCase', forbiddenSuffixes: ['Type', 'Object', 'Enum', 'Interface', 'Scalar', 'Dto'] },
    FieldDefinition: { style: 'camelCase', forbiddenSuffixes: ['V2', 'V3'] },
    InputValueDefinition: 'camelCase',
    Argument: 'camelCase',
    EnumValueDefinition: { style: 'UPPER_CASE' },
    InputObjectTypeDefinition: { style: 'PascalCase', requiredSuffixes: ['Input'] },
    allowLeadingUnderscore: false,
    allowTrailingUnderscore: false,
  }],
  'stoa/mutation-name': ['error', { verbs: VERBS }],
  'stoa/mutation-signature': 'error',
  'stoa/payload-shape': 'error',
  'stoa/list-nullability': ['error', { allow: ['Query.nodes', 'Query.variantSnapshots', 'Order.payments', '*.path'] }],
  'stoa/time-name': ['error', { allow: ['at', 'compareAt'] }],
  'stoa/boolean-name': ['error', { allow: ['restock'] }],
  'stoa/no-float': 'error',
  'stoa/connection-arguments': 'error',
  'stoa/query-name': 'error',
  'stoa/lookup-nullable': 'error',
  'stoa/subscription-name': ['error', { allow: ['bulkExportProgress', 'bulkImportProgress'] }],
  'stoa/access-line': 'error',
  'stoa/one-of-description': 'error',
  'stoa/deprecation-reason': 'error',
};

export const languageOptions = { parser: graphqlEslint.parser };

export const plugins = { '@graphql-eslint': graphqlEslint, stoa: { rules: stoaRules } };

export default [{ files: ['**/*.graphqls'], languageOptions, plugins, rules: ruleSettings }];

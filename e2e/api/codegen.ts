import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types for the journeys from the contract and from the operations that the storefront and the admin send. */
const config: CodegenConfig = {
  schema: '../../schema/api.graphql',
  silent: true,
  generates: {
    'generated/storefront.ts': { documents: '../../schema/operations/storefront/*.graphql', plugins: plugins() },
    'generated/admin.ts': { documents: '../../schema/operations/admin/*.graphql', plugins: plugins() },
    'generated/extra.ts': { documents: 'operations/*.graphql', plugins: plugins() },
  },
  config: {
    scalars: { Decimal: 'string', CurrencyCode: 'string', CountryCode: 'string', DateTime: 'string' },
    useTypeImports: true,
    enumsAsTypes: true,
  },
}

function plugins(): string[] {
  return ['typescript', 'typescript-operations', 'typed-document-node']
}

export default config

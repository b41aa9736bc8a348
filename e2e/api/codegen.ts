import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types for the journeys from the contract and from the operations that the storefront and the admin send. */
const config: CodegenConfig = {
  schema: '../../schema/api.graphql',
  silent: true,
  generates: {
    'generated/storefront.ts': { documents: documentsOf('storefront'), plugins: plugins() },
    'generated/admin.ts': { documents: documentsOf('admin'), plugins: plugins() },
    'generated/extra.ts': { documents: 'operations/*.graphql', plugins: plugins() },
  },
  config: {
    scalars: { Decimal: 'string', CurrencyCode: 'string', CountryCode: 'string', DateTime: 'string' },
    useTypeImports: true,
    enumsAsTypes: true,
  },
}

/** What an application sends lies beside its features; the rest, of features not built yet, beside the schema. */
function documentsOf(client: string): string[] {
  return [`../../schema/operations/${client}/*.graphql`, `../../web/apps/${client}/src/**/*.graphql`]
}

function plugins(): string[] {
  return ['typescript', 'typescript-operations', 'typed-document-node']
}

export default config

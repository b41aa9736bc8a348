// The conventions of schema/README.md that graphql-eslint has no rule for.
// Each rule sees one file; what needs the whole graph lives in ../checks.
import { Kind, print } from 'graphql';

const BUILT_IN = new Set(['Int', 'Boolean', 'String', 'ID']);

const rule = (description, create) => ({ meta: { type: 'problem', docs: { description }, schema: [{ type: 'object' }] }, create });

const parentName = (field) => field.parent.name.value;
const typeOf = (node) => print(node.rawNode().type);
const namedType = (node) => typeOf(node).replace(/[[\]!]/g, '');
const descriptionOf = (node) => node.rawNode().description?.value ?? '';
const hasDirective = (node, name) => (node.directives ?? []).some((directive) => directive.name.value === name);
const words = (name) => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(' ').map((word) => word.toLowerCase());
const capitalised = (name) => name[0].toUpperCase() + name.slice(1);

/** Visits the fields of one root type, in its definition and in its extensions. */
const rootFields = (root, check) => ({
  FieldDefinition(field) {
    if (parentName(field) === root) check(field);
  },
});

const outputFields = (check) => ({
  FieldDefinition(field) {
    check(field);
  },
});

const allValues = (check) => ({ ...outputFields(check), InputValueDefinition: check });

const isInput = (node) => node.parent.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION;

export const rules = {
  'mutation-name': rule('Mutations are named noun first, verb last', (context) => {
    const verbs = new Set(context.options[0]?.verbs);
    return rootFields('Mutation', (field) => {
      const name = field.name.value;
      const parts = words(name.replace(/(With|By|From|To)[A-Z].*$|(All|Default)$/, ''));
      if (parts.length > 1 && verbs.has(parts.at(-1)) && !verbs.has(parts[0])) return;
      context.report({ node: field, message: `Mutation "${name}" must be noun first, verb last, such as "cartLinesAdd". A new verb is added in lint/config.mjs.` });
    });
  }),

  'mutation-signature': rule('A mutation takes one `input` and gives a payload', (context) =>
    rootFields('Mutation', (field) => {
      const name = field.name.value;
      const stem = capitalised(name);
      const args = field.arguments.map((argument) => `${argument.name.value}: ${typeOf(argument)}`);
      if (args.length && args.join() !== `input: ${stem}Input!`)
        context.report({ node: field, message: `Mutation "${name}" must take exactly (input: ${stem}Input!), or nothing.` });
      if (typeOf(field) !== `${stem}Payload!`)
        context.report({ node: field, message: `Mutation "${name}" must give ${stem}Payload!.` });
    })),

  'payload-shape': rule('Payloads tell user errors and warnings, and their objects are nullable', (context) => ({
    ObjectTypeDefinition(type) {
      const name = type.name.value;
      if (!name.endsWith('Payload') || hasDirective(type, 'inaccessible')) return;
      const fields = new Map(type.fields.map((field) => [field.name.value, field]));
      for (const required of ['userErrors', 'warnings']) {
        if (!fields.has(required) || typeOf(fields.get(required)) !== '[UserError!]!')
          context.report({ node: type, message: `"${name}" must have ${required}: [UserError!]!.` });
      }
      for (const field of type.fields) {
        if (typeOf(field).endsWith('!') && !typeOf(field).startsWith('[') && !BUILT_IN.has(namedType(field)))
          context.report({ node: field, message: `"${name}.${field.name.value}" must be nullable: it is null when nothing was done.` });
      }
    },
  })),

  'list-nullability': rule('Output lists are [X!]!, input lists have items that are never null', (context) => {
    const allowed = new Set(context.options[0]?.allow);
    return {
      FieldDefinition(field) {
        const coordinate = `${parentName(field)}.${field.name.value}`;
        if (!typeOf(field).includes('[') || /^\[\w+!\]!$/.test(typeOf(field))) return;
        if (allowed.has(coordinate) || allowed.has(`*.${field.name.value}`)) return;
        context.report({ node: field, message: `"${coordinate}" is ${typeOf(field)}; a list in the output must be [${namedType(field)}!]!.` });
      },
      InputValueDefinition(value) {
        if (typeOf(value).includes('[') && !/^\[\w+!\]!?$/.test(typeOf(value)))
          context.report({ node: value, message: `"${value.name.value}" is ${typeOf(value)}; its items must not be null.` });
      },
    };
  }),

  'time-name': rule('Moments end in At, days in On, durations in their unit', (context) => {
    const allowed = new Set(context.options[0]?.allow);
    return allValues((node) => {
      const name = node.name.value;
      if (allowed.has(name)) return;
      const type = namedType(node);
      const report = (message) => context.report({ node, message: `"${name}: ${type}" ${message}` });
      const isRange = isInput(node) && /(From|Until|Before|After)$/.test(name);
      if (type === 'DateTime' && !isRange && !name.endsWith('At')) report('must end in "At"');
      if (type === 'Date' && !isRange && !name.endsWith('On')) report('must end in "On"');
      if (/[a-z]At$/.test(name) && type !== 'DateTime') report('ends in "At" and must be a DateTime');
      if (/(duration|timeout|interval)$/i.test(name)) report('must end in its unit, such as "holdSeconds"');
    });
  }),

  'boolean-name': rule('Booleans read as statements', (context) => {
    const allowed = new Set(context.options[0]?.allow);
    return allValues((node) => {
      if (namedType(node) === 'Boolean' && !allowed.has(node.name.value) && !/^(can|must|[a-z]+s)[A-Z]|ed$/.test(node.name.value))
        context.report({ node, message: `"${node.name.value}" must read as a statement, such as "isPublished", "requiresShipping" or "replayed".` });
    });
  }),

  'no-float': rule('Amounts are exact: there is no Float', (context) =>
    allValues((node) => {
      if (namedType(node) === 'Float')
        context.report({ node, message: `"${node.name.value}" must not be a Float: use Decimal, Money or an Int with its unit.` });
    })),

  'connection-arguments': rule('A page is asked for by `first` and `after`', (context) =>
    outputFields((field) => {
      if (!namedType(field).endsWith('Connection') || parentName(field).endsWith('Result')) return;
      const types = new Map(field.arguments.map((argument) => [argument.name.value, typeOf(argument)]));
      for (const [name, type] of [['first', 'Int'], ['after', 'String']]) {
        if (types.get(name) !== type)
          context.report({ node: field, message: `"${field.name.value}" gives a connection and must take ${name}: ${type}.` });
      }
    })),

  'query-name': rule('Queries are nouns; there are no verbs and no versions', (context) =>
    rootFields('Query', (field) => {
      const name = field.name.value;
      if (/^(get|list|fetch|find|load|all|query)[A-Z]/.test(name) || /V\d+$/.test(name))
        context.report({ node: field, message: `Query "${name}" must be a noun without verb or version.` });
    })),

  'lookup-nullable': rule('A query of one object is nullable: not found and not allowed look the same', (context) =>
    rootFields('Query', (field) => {
      const looksUp = field.arguments.some((argument) => ['id', 'by'].includes(argument.name.value));
      if (looksUp && typeOf(field).endsWith('!'))
        context.report({ node: field, message: `Query "${field.name.value}" must be nullable.` });
    })),

  'subscription-name': rule('Subscriptions are a noun and a past participle', (context) => {
    const allowed = new Set(context.options[0]?.allow);
    return rootFields('Subscription', (field) => {
      if (!/[a-z][A-Z]\w*ed$/.test(field.name.value) && !allowed.has(field.name.value))
        context.report({ node: field, message: `Subscription "${field.name.value}" must be noun and past participle, such as "orderUpdated".` });
    });
  }),

  'access-line': rule('Every root field says who may call it', (context) =>
    outputFields((field) => {
      if (['Query', 'Mutation', 'Subscription'].includes(parentName(field)) && !/\bAccess: \S/.test(descriptionOf(field)))
        context.report({ node: field, message: `"${parentName(field)}.${field.name.value}" must say "Access: …" in its description.` });
    })),

  'one-of-description': rule('@oneOf is told in words too, because composition may drop it', (context) => ({
    InputObjectTypeDefinition(type) {
      if (hasDirective(type, 'oneOf') && !/exactly one/i.test(descriptionOf(type)))
        context.report({ node: type, message: `"${type.name.value}" is @oneOf: its description must say "Exactly one field must be set."` });
    },
  })),

  'deprecation-reason': rule('A deprecation names the better word and the day of removal', (context) => ({
    Directive(directive) {
      if (directive.name.value !== 'deprecated') return;
      const reason = directive.rawNode().arguments?.[0]?.value.value ?? '';
      if (!/^Use `.+`\. Removal not before \d{4}-\d{2}-\d{2}\.$/.test(reason))
        context.report({ node: directive, message: '@deprecated must say: Use `x`. Removal not before YYYY-MM-DD.' });
    },
  })),
};

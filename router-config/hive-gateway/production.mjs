// What strangers may see, and what browsers are told of it.

export const isProduction = (env) => env.STOA_PRODUCTION === 'on' || env.NODE_ENV === 'production';

const ALWAYS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

/** GraphiQL runs scripts; in production nothing here is a page. */
const DEVELOPMENT = { 'content-security-policy': "frame-ancestors 'none'" };
const PRODUCTION = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
};

export function useSecurityHeaders(inProduction) {
  const headers = Object.entries({ ...ALWAYS, ...(inProduction ? PRODUCTION : DEVELOPMENT) });
  return {
    onResponse({ response }) {
      for (const [name, value] of headers) response.headers.set(name, value);
    },
  };
}

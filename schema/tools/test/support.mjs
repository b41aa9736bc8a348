import { parse } from 'graphql';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible"])';

/** Subgraphs from SDL by name, as compose and the checks take them. */
export const subgraphs = (sdlByName) =>
  Object.entries(sdlByName).map(([name, sdl]) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(`${LINK} ${sdl}`) }));

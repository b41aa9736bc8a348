// What is there to ask for, read from the shop before anything is measured.
const PAGE = 100;
const SORTS = ['PUBLISHED_AT', 'PRICE', 'TITLE'].flatMap((field) => ['ASC', 'DESC'].map((direction) => ({ field, direction })));
const PAGES_PER_SORT = 10;
/** Goods of catalogue.mjs never sell out, as those of a demo shop beside them would. */
const ENDLESS = 'https://pictures.example/';

const CATALOGUE = `query Catalogue($after: String) {
  products(first: ${PAGE}, after: $after) {
    nodes { slug title brand { id } category { slug } featuredImage { url } variants { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const CURSORS = `query Cursors($after: String, $sort: ProductSortInput) {
  products(first: 24, after: $after, sort: $sort) { pageInfo { hasNextPage endCursor } }
}`;

/** Products, and places in the list of all of them. */
export async function readCatalogue(shopper) {
  const all = [];
  for await (const page of pages(shopper, CATALOGUE, {})) all.push(...page.nodes);
  if (all.length === 0) throw new Error('the shop has no products');
  const endless = all.filter((product) => product.featuredImage?.url.startsWith(ENDLESS));
  const products = endless.length ? endless : all;
  const places = SORTS.map((sort) => ({ sort, after: null }));
  for (const sort of SORTS) {
    for await (const { pageInfo } of pages(shopper, CURSORS, { sort }, PAGES_PER_SORT)) {
      if (pageInfo.hasNextPage) places.push({ sort, after: pageInfo.endCursor });
    }
  }
  return {
    products,
    places,
    sorts: SORTS,
    variants: products.flatMap((product) => product.variants.map((variant) => variant.id)),
    brands: [...new Set(products.map((product) => product.brand?.id).filter(Boolean))],
    categories: [...new Set(products.map((product) => product.category?.slug).filter(Boolean))],
    words: [...new Set(products.flatMap((product) => product.title.toLowerCase().split(/[^\p{L}]+/u)).filter((word) => word.length > 2))],
  };
}

async function* pages(shopper, document, variables, most = Infinity) {
  let after = null;
  for (let number = 0; number < most; number++) {
    const { products } = await shopper.askDocument(document, { ...variables, after });
    yield products;
    if (!products.pageInfo.hasNextPage) return;
    after = products.pageInfo.endCursor;
  }
}

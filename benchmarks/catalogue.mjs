// A catalogue as a Shopify CSV: node catalogue.mjs [products] [first] [last] > products.csv; 997 products, all of them, unless told. The same text on every
// machine, so that results compare; a larger one begins with the same products, and 100,000 have 370,000 variants.
import { randomFrom } from './load/random.mjs';

const USUAL = 997;
const PRODUCTS = Number(process.argv[2] ?? USUAL);
const FIRST = Number(process.argv[3] ?? 1);
const LAST = Number(process.argv[4] ?? PRODUCTS);
const PIECES = 1_000_000;

const COLOURS = ['Amber', 'Black', 'Blue', 'Cream', 'Green', 'Grey', 'Navy', 'Olive', 'Red', 'Rose', 'Sand', 'White'];
const SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL'];
const MATERIALS = ['cotton', 'linen', 'wool', 'silk', 'leather', 'denim', 'cashmere', 'canvas', 'flannel', 'suede'];
const STYLES = ['Classic', 'Relaxed', 'Slim', 'Vintage', 'Modern', 'Light', 'Winter', 'Summer', 'Weekend', 'Everyday', 'Travel', 'Evening'];
const GARMENTS = ['Shirt', 'Dress', 'Coat', 'Jacket', 'Scarf', 'Trousers', 'Skirt', 'Jumper', 'Belt', 'Boots', 'Sandals', 'Bag', 'Hat', 'Cardigan', 'Blouse'];
const DEPARTMENTS = ['Women', 'Men', 'Children', 'Home'];
const SYLLABLES = ['ar', 'bel', 'cor', 'dan', 'el', 'fen', 'gal', 'hol', 'in', 'jor', 'kel', 'lun', 'mar', 'nor', 'ol', 'pan', 'ro', 'sol', 'tan', 'ver'];
const SENTENCES = [
  'Made to be worn for years and repaired when it must be.',
  'The fabric is soft from the first day and keeps its shape in the wash.',
  'Cut by hand in a small workshop by the sea.',
  'Deep pockets hold what you need on the way.',
  'Wear it alone or over a thin layer when the evening turns cool.',
  'The buttons are of horn, the thread is of recycled fibres.',
  'It runs true to size; take one more for a loose fit.',
  'A lining of viscose makes it easy to slip on.',
];
const COLUMNS = [
  'Handle', 'Title', 'Body (HTML)', 'Vendor', 'Type', 'Tags', 'Published', 'Option1 Name', 'Option1 Value', 'Option2 Name', 'Option2 Value', 'Variant SKU',
  'Variant Grams', 'Variant Inventory Tracker', 'Variant Inventory Qty', 'Variant Inventory Policy', 'Variant Price', 'Variant Compare At Price',
  'Variant Requires Shipping', 'Variant Taxable', 'Image Src', 'Image Alt Text', 'Variant Weight Unit',
];

const random = randomFrom(997);
const brands = Array.from({ length: 101 }, (_, i) => name(random.pick(SYLLABLES) + random.pick(SYLLABLES) + SYLLABLES[i % 20]));

function name(text) {
  return text[0].toUpperCase() + text.slice(1);
}

/** All rows of one product: the first carries the product, each a variant or a further picture. */
function rows(number) {
  const colour = random.pick(COLOURS);
  const garment = random.pick(GARMENTS);
  const material = random.pick(MATERIALS);
  const style = random.pick(STYLES);
  const department = random.pick(DEPARTMENTS);
  const handle = `${style}-${material}-${garment}-${number}`.toLowerCase();
  const title = `${style} ${name(material)} ${garment} ${number}`;
  const further = number > USUAL && number % 5 === 0 ? 1 : 0;
  const sizes = SIZES.slice(0, random.between(1, 6) + further);
  const price = random.between(9, 400) + 0.95;
  const pictures = random.between(2, 7);
  const product = {
    Title: title,
    'Body (HTML)': `<p>${random.some(SENTENCES, 5).join(' ')}</p><p>${random.some(SENTENCES, 4).join(' ')}</p>`,
    Vendor: random.pick(brands),
    Type: `${department} > ${garment}`,
    Tags: [material, style, colour, department, ...random.some(SYLLABLES, 6)].join(', '),
    Published: 'true',
    'Option1 Name': 'Colour',
    'Option2 Name': 'Size',
  };
  return Array.from({ length: Math.max(sizes.length, pictures) }, (_, i) => ({
    Handle: handle,
    ...(i === 0 ? product : {}),
    ...(i < sizes.length ? variant(number, colour, sizes[i], price) : {}),
    ...(i < pictures ? { 'Image Src': `https://pictures.example/${handle}-${i + 1}.jpg`, 'Image Alt Text': `${title}, picture ${i + 1}` } : {}),
  }));
}

const variant = (number, colour, size, price) => ({
  'Option1 Value': colour,
  'Option2 Value': size,
  'Variant SKU': `B${number}-${size}`,
  'Variant Grams': 400,
  'Variant Inventory Tracker': 'shopify',
  'Variant Inventory Qty': PIECES,
  'Variant Inventory Policy': 'deny',
  'Variant Price': price.toFixed(2),
  'Variant Compare At Price': number % 5 === 0 ? (price * 1.25).toFixed(2) : '',
  'Variant Requires Shipping': 'true',
  'Variant Taxable': 'true',
  'Variant Weight Unit': 'g',
});

const cell = (value) => `"${String(value ?? '').replaceAll('"', '""')}"`;

const lines = [COLUMNS.join(',')];
for (let number = 1; number <= PRODUCTS; number++) {
  const made = rows(number); // Of those before the first too: each goes on with the same random numbers.
  if (number >= FIRST && number <= LAST) for (const row of made) lines.push(COLUMNS.map((column) => cell(row[column])).join(','));
}
process.stdout.write(lines.join('\n') + '\n');

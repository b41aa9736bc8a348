import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { ScrollView, View } from 'react-native'
import { ProductPageDocument, type ProductPageQuery } from '../../api/documents.generated'
import { useShop } from '../../shared/shop-state'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Empty, Failure, Notice, Skeleton } from '../../ui/notice'
import { Picture } from '../../ui/picture'
import { Screen } from '../../ui/screen'
import { Heading, Text } from '../../ui/text'
import { space, useLayout } from '../../ui/theme'
import { useCart } from '../cart/use-cart'
import { wordsFor } from './availability'
import { choose, firstChoice, isOffered, variantFor } from './choice'

type Product = NonNullable<ProductPageQuery['product']>

export function ProductScreen({ id }: { id: string }) {
  const { move } = useShop()
  const onBack = () => move({ kind: 'back' })
  // What can be bought is true now or not at all.
  const { data, error, refetch } = useQuery(ProductPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  if (data?.product) return <Page product={data.product} onBack={onBack} />
  return (
    <Screen title="" onBack={onBack}>
      {data ? (
        <Empty title="This is gone" text="The shop does not sell it any more." />
      ) : error ? (
        <Failure onAgain={() => void refetch()} />
      ) : (
        <Skeleton height={420} />
      )}
    </Screen>
  )
}

function Page({ product, onBack }: { product: Product; onBack: () => void }) {
  const { move } = useShop()
  const { add, isBusy, complaint } = useCart()
  const [chosen, setChosen] = useState(() => firstChoice(product.variants))
  const [isIn, setIn] = useState(false)
  const variant = variantFor(product.variants, chosen)
  const isBuyable = variant?.availability.isBuyable ?? false
  const price = (variant?.price ?? product.priceRange.min).listed.formatted

  const put = async () => {
    if (variant) setIn(await add(variant.id))
  }
  const footer = isIn ? (
    <View style={{ gap: space(2) }}>
      <Text size="small" color="ok" role="status" style={{ textAlign: 'center' }}>
        In your cart
      </Text>
      <Button title="Go to the cart" onPress={() => move({ kind: 'tab', tab: 'cart' })} />
    </View>
  ) : (
    <Button title={isBuyable ? `Add to cart · ${price}` : 'Sold out'} isBusy={isBusy} disabled={!isBuyable} onPress={() => void put()} />
  )

  return (
    <Screen title={product.title} onBack={onBack} footer={footer}>
      <Gallery product={product} />
      <View style={{ gap: space(1) }}>
        <Price variant={variant} fallback={product.priceRange.min} />
        {variant && (
          <Text size="label" color={isBuyable ? 'ok' : 'bad'} live>
            {wordsFor(variant)}
          </Text>
        )}
        <Stars summary={product.reviewSummary} />
      </View>
      <Options
        product={product}
        chosen={chosen}
        onChoose={(name, value) => {
          setIn(false)
          setChosen(choose(product.variants, chosen, name, value))
        }}
      />
      {complaint && <Notice kind="bad" text={complaint} />}
      <View style={{ gap: space(2) }}>
        <Heading level={2}>About it</Heading>
        <Text color="ink2">{product.description}</Text>
      </View>
    </Screen>
  )
}

function Gallery({ product }: { product: Product }) {
  const { content } = useLayout()
  const pictures = product.images.length > 0 ? product.images : product.featuredImage ? [product.featuredImage] : []
  const width = pictures.length > 1 ? Math.min(content * 0.86, 460) : Math.min(content, 460)
  return (
    <ScrollView horizontal showsHorizontalScrollIndicator={false} role="group" aria-label="Pictures" tabIndex={0}>
      <View style={{ flexDirection: 'row', gap: space(3) }}>
        {pictures.map(({ url, altText }) => (
          <Picture key={url} url={url} alt={altText ?? product.title} style={{ width }} />
        ))}
      </View>
    </ScrollView>
  )
}

function Price({ variant, fallback }: { variant: Product['variants'][number] | undefined; fallback: Product['priceRange']['min'] }) {
  const { listed, compareAt } = variant?.price ?? fallback
  return (
    <View style={{ flexDirection: 'row', alignItems: 'baseline', gap: space(3) }}>
      <Text size="title" color={compareAt ? 'bad' : 'ink'}>
        {listed.formatted}
      </Text>
      {compareAt && (
        <Text color="ink3" aria-label={`before ${compareAt.formatted}`} style={{ textDecorationLine: 'line-through' }}>
          {compareAt.formatted}
        </Text>
      )}
    </View>
  )
}

function Stars({ summary: { average, count } }: { summary: Product['reviewSummary'] }) {
  if (count === 0 || average === null) return null
  return (
    <Text size="small" color="ink2">
      {`★ ${average} of 5 by ${count === 1 ? 'one review' : `${count} reviews`}`}
    </Text>
  )
}

interface OptionsProps {
  product: Product
  chosen: Readonly<Record<string, string>>
  onChoose: (name: string, value: string) => void
}

function Options({ product, chosen, onChoose }: OptionsProps) {
  if (product.variants.length < 2) return null
  return product.options.map(({ name, values }) => (
    <View key={name} style={{ gap: space(2) }}>
      <Text size="label">{name}</Text>
      <View role="radiogroup" aria-label={name} style={{ flexDirection: 'row', flexWrap: 'wrap', gap: space(2) }}>
        {values.map((value) => {
          const isFaint = !isOffered(product.variants, chosen, name, value)
          return (
            <Chip
              key={value}
              title={value}
              label={isFaint ? `${value}, not to be had like this` : value}
              isFaint={isFaint}
              isChosen={chosen[name] === value}
              onPress={() => onChoose(name, value)}
            />
          )
        })}
      </View>
    </View>
  ))
}

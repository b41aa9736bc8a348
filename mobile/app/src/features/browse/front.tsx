import { View } from 'react-native'
import type { HomeQuery } from '../../api/documents.generated'
import { Picture } from '../../ui/picture'
import { Heading, Text } from '../../ui/text'
import { radius, space, useColors } from '../../ui/theme'
import { ProductGrid } from './product-grid'

/** What the shop leads with, and what is new in it. */
export function Front({ home }: { home: HomeQuery }) {
  const hero = home.placement?.blocks.find((block) => block.__typename === 'HeroBlock')
  return (
    <View style={{ gap: space(6) }}>
      {hero?.__typename === 'HeroBlock' && <Hero hero={hero} />}
      <Heading level={2}>New in the shop</Heading>
      <ProductGrid products={home.products.nodes} />
    </View>
  )
}

type Block = NonNullable<HomeQuery['placement']>['blocks'][number]

function Hero({ hero }: { hero: Extract<Block, { __typename: 'HeroBlock' }> }) {
  const colors = useColors()
  return (
    <View style={{ borderRadius: radius.card, overflow: 'hidden', backgroundColor: colors.brand }}>
      {hero.background && <Picture url={hero.background.url} alt={hero.background.altText} ratio={16 / 9} style={{ borderRadius: 0 }} />}
      <View style={{ padding: space(5), gap: space(2) }}>
        <Text size="hero" color="brandInk">
          {hero.title}
        </Text>
        {hero.text !== null && <Text color="brandInk">{hero.text}</Text>}
      </View>
    </View>
  )
}

import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { ScrollView, View } from 'react-native'
import { HomeDocument } from '../../api/documents.generated'
import { useSettled } from '../../shared/use-settled'
import { Chip } from '../../ui/chip'
import { Field } from '../../ui/field'
import { Failure } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { space } from '../../ui/theme'
import { Front } from './front'
import { CategoryListing, SearchListing } from './listing'
import { GridSkeleton } from './product-grid'

const LEAST_LETTERS = 2

/** The first screen: search above all, then categories, then what the shop leads with. */
export function ShopScreen() {
  const { data: home, error, refetch } = useQuery(HomeDocument)
  const [typed, type] = useState('')
  const [category, choose] = useState<string>()
  const words = useSettled(typed.trim())

  const content = () => {
    if (words.length >= LEAST_LETTERS) return <SearchListing words={words} onClear={() => type('')} />
    if (category) return <CategoryListing slug={category} />
    if (home) return <Front home={home} />
    return error ? <Failure onAgain={() => void refetch()} /> : <GridSkeleton />
  }

  return (
    <Screen title="Stoa">
      <Field
        label="Search the shop"
        value={typed}
        onChangeText={type}
        placeholder="Vase, lamp, linen …"
        inputMode="search"
        autoCorrect={false}
      />
      <ScrollView horizontal showsHorizontalScrollIndicator={false}>
        <View
          role="radiogroup"
          aria-label="Category"
          style={{ flexDirection: 'row', gap: space(2), paddingVertical: space(1), paddingHorizontal: 1 }}
        >
          <Chip title="All" label="All categories" isChosen={!category} onPress={() => choose(undefined)} />
          {home?.categoryTree.map(({ id, name, slug }) => (
            <Chip key={id} title={name} isChosen={category === slug} onPress={() => choose(slug)} />
          ))}
        </View>
      </ScrollView>
      {content()}
    </Screen>
  )
}

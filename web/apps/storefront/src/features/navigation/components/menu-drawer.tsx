import { applyTheme, Button, currentTheme, Drawer } from '@stoa/ui'
import { useState } from 'react'
import { Link } from 'react-router'
import { paths } from '../../../shared/paths'
import type { NavigationQuery } from '../api/navigation.generated'

interface Props {
  categories: NavigationQuery['categoryTree']
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

export default function MenuDrawer({ categories, isOpen, onOpenChange }: Props) {
  const [theme, setTheme] = useState(currentTheme)
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <Drawer
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="Menu"
      description="Where to go in the shop."
      footer={
        <Button
          wide
          onClick={() => {
            applyTheme(other)
            setTheme(other)
          }}
        >
          {other === 'dark' ? 'Dark colours' : 'Light colours'}
        </Button>
      }
    >
      <nav aria-label="All categories" className="p-6">
        <ul className="space-y-1">
          {[
            { id: 'all', name: 'Everything', to: paths.shop },
            ...categories.map(({ id, name, slug }) => ({ id, name, to: paths.category(slug) })),
          ].map(({ id, name, to }) => (
            <li key={id}>
              <Link to={to} onClick={() => onOpenChange(false)} className="display flex min-h-12 items-center text-3xl">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </Drawer>
  )
}

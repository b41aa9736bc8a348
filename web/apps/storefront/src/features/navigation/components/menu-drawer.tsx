import { applyTheme, Button, Drawer, t, useTheme } from '@stoa/ui'
import { paths } from '../../../shared/paths'
import { ShopLink } from '../../../shared/shop-link'

interface Props {
  entries: readonly { title: string; url: string; items: readonly { title: string; url: string | null }[] }[]
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

export default function MenuDrawer({ entries, isOpen, onOpenChange }: Props) {
  const theme = useTheme()
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <Drawer
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={t('Menu')}
      description={t('Where to go in the shop.')}
      footer={
        <Button wide onClick={() => applyTheme(other)}>
          {other === 'dark' ? t('Dark colours') : t('Light colours')}
        </Button>
      }
    >
      <nav aria-label={t('All categories')} className="wrap-anywhere p-6">
        <ul className="space-y-1">
          {entries.map(({ title, url, items }) => (
            <li key={title}>
              <ShopLink to={url} onClick={() => onOpenChange(false)} className="display flex min-h-12 items-center text-3xl">
                {title}
              </ShopLink>
              {items.length > 0 && (
                <ul className="mb-3 pl-4">
                  {items.map((one) => (
                    <li key={one.title}>
                      <ShopLink to={one.url ?? ''} onClick={() => onOpenChange(false)} className="flex min-h-11 items-center text-ink-2">
                        {one.title}
                      </ShopLink>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
          <li className="border-t pt-3">
            <ShopLink to={paths.account} onClick={() => onOpenChange(false)} className="flex min-h-12 items-center text-lg">
              {t('Account')}
            </ShopLink>
          </li>
        </ul>
      </nav>
    </Drawer>
  )
}

import { ActionIcon, Menu, Modal, Text } from '@mantine/core'
import { IconHelp, IconKeyboard, IconRoute } from '@tabler/icons-react'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'

/** Where help is: the tour once more, and the keys of the canvas. */
export function HelpMenu({ onTour }: { readonly onTour: () => void }) {
  const { texts } = useLanguage()
  const { tour, viewing } = texts
  const [keys, setKeys] = useState(false)
  return (
    <>
      <Menu position="bottom-end" returnFocus>
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label={tour.help}>
            <IconHelp size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconRoute size={16} />} onClick={onTour}>
            {tour.replay}
          </Menu.Item>
          <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={() => setKeys(true)}>
            {tour.keysTitle}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={keys}
        onClose={() => setKeys(false)}
        title={tour.keysTitle}
        closeButtonProps={{ 'aria-label': texts.close }}
      >
        <Text size="sm">{viewing.keys}</Text>
      </Modal>
    </>
  )
}

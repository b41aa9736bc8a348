import { lazy } from 'react'

export type { MediaChoiceFragment } from './api/media-choice.generated'
export type { MediaFileRowFragment } from './api/media-file-row.generated'
export { UploadsCreateDocument } from './api/uploads-create.generated'
export { AssetField } from './components/asset-field'
export { FileThumb } from './components/file-thumb'
export { PicturePicker } from './components/picture-picker'
export { kindName, sizeName } from './model/file-draft'
export { useUpload } from './model/use-upload'

/** Comes when somebody wants to choose. */
export const FilePicker = lazy(async () => ({ default: (await import('./components/file-picker')).FilePicker }))

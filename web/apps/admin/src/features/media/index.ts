export type { MediaChoiceFragment } from './api/media-choice.generated'
export { UploadsCreateDocument } from './api/uploads-create.generated'
export { PicturePicker } from './components/picture-picker'
export { useUpload } from './model/use-upload'

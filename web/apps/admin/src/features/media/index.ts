export type { MediaChoiceFragment } from './api/media-choice.generated'
export { PicturePicker } from './components/picture-picker'

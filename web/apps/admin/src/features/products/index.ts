export { UploadsCreateDocument } from './api/uploads-create.generated'

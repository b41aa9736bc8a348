export { AddressFields } from './components/address-fields'
export { type Contact, checkAddress, EMPTY, toAddress } from './model/contact'

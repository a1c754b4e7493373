export { formatTypedDate, readTypedDate } from './typed-date.js';
export { formatTypedNumber, readTypedNumber } from './typed-number.js';

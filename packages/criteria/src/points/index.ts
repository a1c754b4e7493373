export { fromHundredths, toHundredths } from './hundredths.js';

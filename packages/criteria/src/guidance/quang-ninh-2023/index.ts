export { quangNinh2023 } from './guidance.js';

export { buildPortal as setup } from '@dds/example-school-portal/build';

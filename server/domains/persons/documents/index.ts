export { DocumentQueries } from './documents.queries';

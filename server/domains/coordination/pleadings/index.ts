export { pleadedTo } from './pleaded-to';
export { PleadingQueries } from './pleadings.queries';

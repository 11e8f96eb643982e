/** Style sheets are imported for their effect; webpack puts them in a file of their own. */
declare module '*.css';

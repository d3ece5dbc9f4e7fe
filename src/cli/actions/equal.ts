export const equalAction = async (..._: unknown[]): Promise<0> => 0;

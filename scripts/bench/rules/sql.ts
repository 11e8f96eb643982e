/**
 * The rules of March 2023 as one SQL statement over integer columns: `place` and `agency` as numbers, ordinals of levels, fen, serial
 * days (0: none). It gives a row for each creator with a payout and for each agency.
 *
 * One grouping gives all that is known of an agency; asking first which agencies signed up, and joining, takes twice as long.
 */
export const MARCH_2023 = `
WITH creators AS MATERIALIZED (
  SELECT place, agency, level_start, level_end,
    enrolled_on BETWEEN 44985 AND 45005 AS signed_up,
    bound_on <= 45016 AND (unbound_on = 0 OR unbound_on > 45016) AS bound,
    CASE
      WHEN level_end < 6 OR bound_on > 45016 OR (unbound_on <> 0 AND unbound_on <= 45016) THEN 0
      WHEN gmv - gmv_base >= 40000000 THEN least(5000000, 5000000)
      WHEN gmv - gmv_base >= 20000000 THEN least(2500000, 5000000)
      WHEN gmv - gmv_base >= 10000000 THEN least(1200000, 5000000)
      WHEN gmv - gmv_base >= 5000000 THEN least(500000, 5000000)
      ELSE 0
    END::INTEGER AS earned
  FROM roster
), agencies AS MATERIALIZED (
  SELECT agency, bool_or(signed_up) AS takes_part,
    count(*) FILTER (bound AND level_end BETWEEN 4 AND 5 AND level_start < 4) AS waist,
    count(*) FILTER (bound AND level_end >= 6 AND level_start < 6) AS head,
    sum(earned)::BIGINT AS growth
  FROM creators GROUP BY agency
), shared AS (
  SELECT place, agency, earned * 15000000::BIGINT // growth AS share, earned * 15000000::BIGINT % growth AS rest
  FROM creators JOIN agencies USING (agency)
  WHERE earned > 0 AND takes_part AND growth > 15000000
), paid AS (
  SELECT place, share + (row_number() OVER (PARTITION BY agency ORDER BY rest DESC, place)
    <= 15000000 - sum(share) OVER (PARTITION BY agency))::BIGINT AS payout
  FROM shared
  UNION ALL
  SELECT place, earned FROM creators JOIN agencies USING (agency)
  WHERE earned > 0 AND takes_part AND growth <= 15000000
)
SELECT 'creator' AS who, place, payout FROM paid
UNION ALL
SELECT 'agency', agency, CASE WHEN takes_part THEN
  least(growth, 15000000)
  + least(CASE WHEN waist >= 20 THEN 3000000 WHEN waist >= 10 THEN 1500000
      WHEN waist >= 6 THEN 800000 WHEN waist >= 3 THEN 300000 ELSE 0 END, 3000000)
  + least(CASE WHEN head >= 9 THEN 13500000 WHEN head >= 6 THEN 9000000
      WHEN head >= 3 THEN 4500000 WHEN head >= 1 THEN 1500000 ELSE 0 END, 13500000)
  ELSE 0 END
FROM agencies`;

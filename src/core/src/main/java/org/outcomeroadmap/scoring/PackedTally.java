package org.outcomeroadmap.scoring;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text form of a tally: its cells with blanks between them, each {@code importance.satisfaction=count}, such as
 * {@code 5.2=14}. A missing answer is {@code -}. Where a weight differs from one, the sum of weights in millionths and
 * the sum of their squares follow: {@code 5.2=2:2500000:3250000000000}.
 */
final class PackedTally {

    private static final Pattern CELL =
            Pattern.compile("(-|\\d{1,3})\\.(-|\\d{1,3})=([1-9]\\d{0,17})(?::(\\d{1,30}):(\\d{1,50}))?");

    private PackedTally() {}

    static String text(List<RatingCell> cells) {
        return cells.stream().map(PackedTally::text).collect(Collectors.joining(" "));
    }

    static List<RatingCell> cells(RatingScale scale, String packed) {
        if (packed.isEmpty()) {
            return List.of();
        }
        return Stream.of(packed.split(" ", -1)).map(cell -> cell(scale, cell)).toList();
    }

    private static String text(RatingCell cell) {
        String counted = text(cell.importance()) + "." + text(cell.satisfaction()) + "=" + cell.count();
        return cell.hasUnitWeights() ? counted : counted + ":" + cell.weight() + ":" + cell.squaredWeight();
    }

    private static String text(int rating) {
        return rating == RatingTally.MISSING ? "-" : Integer.toString(rating);
    }

    private static RatingCell cell(RatingScale scale, String text) {
        Matcher matcher = CELL.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a cell of a packed tally: '" + text + "'");
        }
        int importance = rating(scale, matcher.group(1));
        int satisfaction = rating(scale, matcher.group(2));
        long count = Long.parseLong(matcher.group(3));
        if (matcher.group(4) == null) {
            return RatingCell.ofUnitWeights(importance, satisfaction, count);
        }
        RatingCell cell = new RatingCell(
                importance, satisfaction, count, new BigInteger(matcher.group(4)), new BigInteger(matcher.group(5)));
        if (!cell.isPossible()) {
            throw new IllegalArgumentException("No weights add up to the sums of '" + text + "'");
        }
        return cell;
    }

    private static int rating(RatingScale scale, String text) {
        if (text.equals("-")) {
            return RatingTally.MISSING;
        }
        int rating = Integer.parseInt(text);
        if (!scale.contains(rating)) {
            throw new IllegalArgumentException(rating + " is not a rating from " + scale.min() + " to " + scale.max());
        }
        return rating;
    }
}

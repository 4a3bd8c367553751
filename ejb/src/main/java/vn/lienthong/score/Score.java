package vn.lienthong.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The score of a person in a period: the mean of the points of all products that count. */
public record Score(Person person, Period period, List<Product> products) {

    public Score {
        products = List.copyOf(products);
    }

    /** With one decimal; empty when no product counts. */
    public Optional<BigDecimal> points() {
        var counting = counting();
        return counting.isEmpty() ? Optional.empty() : Optional.of(mean(counting));
    }

    public Optional<Grade> grade() {
        return points().map(Grade::of);
    }

    public int counted() {
        return counting().size();
    }

    public long delivered() {
        return products.stream().filter(Product::delivered).count();
    }

    private List<Integer> counting() {
        return products.stream().flatMap(product -> product.points().stream()).toList();
    }

    private static BigDecimal mean(List<Integer> points) {
        var sum = points.stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(points.size()), 1, RoundingMode.HALF_UP);
    }
}

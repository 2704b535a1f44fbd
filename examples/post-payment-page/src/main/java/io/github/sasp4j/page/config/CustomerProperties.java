package io.github.sasp4j.page.config;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The customers of the web host, for the service.
 *
 * @param customers who may sign in and see which orders, by their names
 */
@ConfigurationProperties("sasp")
public record CustomerProperties(@DefaultValue Map<String, Customer> customers) {

    public CustomerProperties {
        customers = Map.copyOf(customers);
    }

    /**
     * A customer of the web host.
     *
     * @param password with the name of its encoding in front, such as <code>{bcrypt}</code>
     * @param orders the numbers of the orders that this customer may see
     * @param operator whether this customer may see the metrics
     */
    public record Customer(String password, @DefaultValue List<String> orders, boolean operator) {

        @Override
        public String toString() {
            return "Customer[orders=" + orders + "]";
        }
    }
}
